"""Another SOAP client (zeep) asks our made-up registers of benefits, and another XML library (lxml) judges what our client
asks and what they answer, against the agencies' own published contract (contract/).

Run by `cargo xtask test --only benefits`, in the Python environment of requirements.txt; by hand:

    pip install -r checks/benefits/requirements.txt && python3 checks/benefits/check.py

Starts the simulator itself (cargo run), or the program in BENEFITS_SIMULATOR; the client's own questions come from
`cargo run -p benefits --example print_benefit_questions`, or the program in PRINT_BENEFIT_QUESTIONS.
"""

import base64
import json
import os
import subprocess
import sys
import tempfile
import urllib.error
import urllib.request
import ssl
from datetime import date
from pathlib import Path
from urllib.parse import urlsplit

import requests
import zeep
from lxml import etree

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
FOLDER = HERE / "contract/se/forsakringskassan/schema/integration/ssbt/_10"
NAMESPACE = "http://schema.forsakringskassan.se/integration/ssbt/10"
SOAP = "{http://schemas.xmlsoap.org/soap/envelope/}"
SARA, JOHAN, HANA, NOBODY = "198501169885", "198502089884", "198601189882", "201206112383"
SERVICES = ["AF", "CSN", "FK", "SKV", "SO", "TNS", "MIV"]

passed = failed = 0


def check(what, act):
    global passed, failed
    try:
        act()
        passed += 1
        print(f"ok      {what}")
    except Exception as why:  # a judge reports everything and goes on
        failed += 1
        print(f"FAILED  {what}\n        {type(why).__name__}: {why}")


def must(truth, what):
    if not truth:
        raise AssertionError(what)


def program(variable, *cargo):
    return [os.environ[variable]] if variable in os.environ else ["cargo", "run", "--quiet", *cargo, "--"]


class Registers:
    def __init__(self, folder):
        command = program("BENEFITS_SIMULATOR", "-p", "benefits_simulator")
        command += ["--folder", folder, "--people", str(HERE / "people.json")]
        self.process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
        self.where = json.loads(self.process.stdout.readline())
        files = self.where["files"]
        self.session = requests.Session()
        self.session.trust_env = False
        self.session.cert = (files["clientCertificate"], files["clientKey"])
        self.session.verify = files["caPem"]

    def post(self, xml):
        headers = {"Content-Type": "text/xml; charset=utf-8", "SOAPAction": '""'}
        return self.session.post(self.where["url"], data=xml, headers=headers, timeout=10)

    def mode(self, mode):
        where = urlsplit(self.where["url"])
        answer = self.session.put(f"{where.scheme}://{where.netloc}/control/mode", json=mode, timeout=10)
        must(answer.status_code == 204, f"the switch answers {answer.status_code}")


def questions_of_our_client(where, numbers):
    command = program("PRINT_BENEFIT_QUESTIONS", "-p", "benefits", "--example", "print_benefit_questions")
    command += [where["organisationNumber"], *numbers]
    lines = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout.splitlines()
    return dict(zip(numbers, (line.encode() for line in lines), strict=True))


def zeep_question(person, including):
    included = {name: {"inkludera": name in including} for name in SERVICES}
    if "FK" in including:
        inner = {
            "personnummer": person,
            "period": {"from": "2026-10-01", "tom": "2026-11-30"},
            "utbetalningar": ["FK:BOB"],
            "preliminaraUtbetalningar": ["FK:BOB"],
        }
        question = {"version": "v9", "aktorsid": "000-01", "lefiJsonFraga": json.dumps(inner).encode()}
        included["FK"]["fraga"] = question
    general = {
        "korrelationsid": "z-1",
        "fraganSkallInkluderasISvaret": False,
        "ingivare": {"organisationsnummer": "162120000000", "namn": "Björkvik", "handlaggare": "z"},
        "personidentitet": person,
        "arendeidentitet": "z",
        "tidsperiod": {"fromDatum": date(2026, 10, 1), "tomDatum": date(2026, 11, 30)},
        "syfte": "s",
        "lagtext": "l",
    }
    return {"generellaFrageparametrar": general, "specifikaFrageparametrar": included}


def main():
    with tempfile.TemporaryDirectory() as folder:
        registers = Registers(folder)
        try:
            judge(registers)
        finally:
            registers.process.terminate()
            registers.process.wait()
    print(f"{passed} passed, {failed} failed")
    return 1 if failed or not passed else 0


def judge(registers):
    schema = etree.XMLSchema(etree.parse(str(FOLDER / "sammansatt_bastjanst_v10.xsd")))
    ours = questions_of_our_client(registers.where, [SARA, JOHAN, HANA, NOBODY])

    def body(xml):
        return etree.fromstring(xml).find(f"{SOAP}Body")[0]

    def right_question(number):
        question = body(ours[number])
        schema.assertValid(question)
        must(question.findtext(f".//{{{NAMESPACE}}}personidentitet") == number, "another number")
        inner = json.loads(base64.b64decode(question.findtext(f".//{{{NAMESPACE}}}lefiJsonFraga")))
        must(set(inner) == {"personnummer", "period", "utbetalningar", "preliminaraUtbetalningar"}, f"{set(inner)}")
        must(inner["personnummer"] == number and len(inner["utbetalningar"]) == 30, "the inner question")

    def right_answer(number):
        answer = registers.post(ours[number])
        must(answer.status_code == 200, f"status {answer.status_code}: {answer.text[:300]}")
        schema.assertValid(body(answer.content))

    for number in ours:
        check(f"our client's question about {number} is valid by the contract", lambda n=number: right_question(n))
        check(f"the answer about {number} is valid by the contract", lambda n=number: right_answer(n))

    def words_survive():
        must("Björkviks <kommun> & nämnd" == body(ours[SARA]).findtext(f".//{{{NAMESPACE}}}namn"), "the name")

    check("what the name of a municipality holds of XML is words", words_survive)

    def broken(change):
        before, after = change
        must(before in ours[SARA], "the sample does not hold what should be changed")
        xml = ours[SARA].replace(before, after)
        must(not schema.validate(body(xml)), "the schema takes it")
        must(registers.post(xml).status_code == 500, "our registers take it")

    for what, change in {
        "no person": (b"<s:personidentitet>198501169885</s:personidentitet>", b""),
        "a number with a hyphen": (b"<s:personidentitet>198501169885", b"<s:personidentitet>19850116-9885"),
        "no law": (b"s:lagtext>", b"s:lag>"),
        "a service left out": (b'<s:TNS inkludera="true"/>', b""),
    }.items():
        check(f"refused by the contract and by our registers: {what}", lambda c=change: broken(c))

    transport = zeep.Transport(session=registers.session, timeout=10)
    client = zeep.Client(str(FOLDER / "Sammansatt_Bastjanst_v10.wsdl"), transport=transport)
    service = client.create_service(f"{{{NAMESPACE}}}BastjanstInformationInterfaceSoapBinding", registers.where["url"])

    def asked(person, including=SERVICES):
        return service.hamtaBastjanstInformation(**zeep_question(person, including))

    def anothers_client():
        answer = asked(SARA)
        must(answer.korrelationsid == "z-1", f"{answer.korrelationsid}")
        insured = json.loads(answer.svarsdata.FK.data.lefiJsonSvar)
        paid = insured["formansinformation"]["utbetalningsuppgift"]
        must([one["formansfamilj"]["id"] for one in paid] == ["BOB"], f"{paid}")
        csn = etree.fromstring(answer.svarsdata.CSN.data.svar)
        must(csn.findtext(".//{*}totbelopp") == "11000", "CSN")
        must(answer.svarsdata.TNS.data.fordonsinnehav.fordon[0].fabrikat == "Volvo & son", "TNS")

    def some_only():
        answer = asked(JOHAN, ["SO", "FK"])
        must(answer.svarsdata.CSN is None and answer.svarsdata.SO is not None, "who was asked")
        list_of = answer.svarsdata.SO.data.ArbetsloshetsersattningLista.Arbetsloshetsersattning
        must(list_of[0].Utbetalningar[0].NettoEfterAvdrag == 8000, "SO")

    def one_fails():
        registers.mode({"agencies": {"CSN": "timedOut", "TNS": "ill"}})
        answer = asked(SARA)
        registers.mode({})
        must(answer.svarsdata.CSN.error.kalla == "SSBT" and answer.svarsdata.CSN.data is None, "CSN")
        must(answer.svarsdata.TNS.error.kalla == "BT" and answer.svarsdata.FK.data is not None, "TNS")

    def all_fail():
        registers.mode({"whole": "fault"})
        try:
            asked(SARA)
        except zeep.exceptions.Fault as fault:
            detail = fault.detail.find(f"{{{NAMESPACE}}}hamtaBastjanstInformationFault")
            schema.assertValid(detail)
            return
        finally:
            registers.mode({})
        raise AssertionError("it answered")

    check("another SOAP client asks and reads the answer", anothers_client)
    check("only those who are asked answer", some_only)
    check("one that fails is an error of its own", one_fails)
    check("a fault of the whole is the contract's fault", all_fail)
    check("another client is told that everybody is there", lambda: must(
        service.testaBastjanstInformation().FK.anropad, "nobody"))

    def stranger():
        context = ssl.create_default_context(cafile=registers.where["files"]["caPem"])
        opener = urllib.request.build_opener(
            urllib.request.ProxyHandler({}), urllib.request.HTTPSHandler(context=context))
        try:
            opener.open(registers.where["url"], ours[SARA], timeout=5)
        except (urllib.error.URLError, ConnectionError, ssl.SSLError):
            return
        raise AssertionError("it answered")

    check("nobody without a certificate gets an answer", stranger)


if __name__ == "__main__":
    sys.exit(main())
