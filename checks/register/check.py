"""Another XML library (lxml) judges what our client asks and what our simulator answers, against schemas
written by hand (navet.xsd, soap.xsd: ours, there is no open official one).

Run by `cargo xtask test --only register`, in the Python environment of requirements.txt; by hand:

    pip install -r checks/register/requirements.txt && python3 checks/register/check.py

Starts the simulator itself (cargo run), or the program in REGISTER_SIMULATOR; the client's own requests come
from `cargo run -p connections --example print_requests`, or the program in PRINT_REQUESTS.
"""

import http.client
import json
import os
import ssl
import subprocess
import sys
import tempfile
from pathlib import Path
from urllib.parse import urlsplit

from lxml import etree

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
SOAP = "{http://schemas.xmlsoap.org/soap/envelope/}"
NAVET = "http://xmls.skatteverket.se/se/skatteverket/folkbokforing/na/epersondata/V1"
ALVA, NILS, ASA, BO = "201509172381", "201803052388", "198802202385", "198506012395"
CARIN, DAVID, OLD, NEW = "197903032386", "197903022387", "191711602399", "199001012385"
NOBODY = "201206112383"

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


class Register:
    def __init__(self, folder):
        command = program("REGISTER_SIMULATOR", "-p", "register_simulator")
        command += ["--folder", folder, "--people", str(HERE / "people.json")]
        self.process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
        self.where = json.loads(self.process.stdout.readline())
        self.url = urlsplit(self.where["url"])

    def context(self, with_certificate=True):
        files = self.where["files"]
        context = ssl.create_default_context(cafile=files["caPem"])
        if with_certificate:
            context.load_cert_chain(files["clientCertificate"], files["clientKey"])
        return context

    def send(self, method, path, body, headers, with_certificate=True, timeout=10):
        connection = http.client.HTTPSConnection(
            self.url.hostname, self.url.port, context=self.context(with_certificate), timeout=timeout
        )
        try:
            connection.request(method, path, body, headers)
            answer = connection.getresponse()
            return answer.status, answer.read()
        finally:
            connection.close()

    def ask(self, xml, **how):
        headers = {"Content-Type": "text/xml; charset=utf-8", "SOAPAction": '""'}
        return self.send("POST", self.url.path + "personpostXML", xml, headers, **how)

    def mode(self, mode):
        status, _ = self.send("PUT", "/control/mode", json.dumps(mode), {"Content-Type": "application/json"})
        must(status == 204, f"the switch answers {status}")


def requests_of_our_client(where, numbers):
    command = program("PRINT_REQUESTS", "-p", "connections", "--example", "print_requests")
    command += [where["organisationNumber"], where["orderId"], *numbers]
    lines = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout.splitlines()
    return dict(zip(numbers, (line.encode() for line in lines), strict=True))


def main():
    schema = etree.XMLSchema(etree.parse(str(HERE / "navet.xsd")))
    with tempfile.TemporaryDirectory() as folder:
        register = Register(folder)
        try:
            judge(register, schema)
        finally:
            register.process.terminate()
            register.process.wait()
    print(f"{passed} passed, {failed} failed")
    return 1 if failed or not passed else 0


def judge(register, schema):
    everybody = [ALVA, NILS, ASA, BO, CARIN, DAVID, OLD, NEW, NOBODY]
    requests = requests_of_our_client(register.where, everybody)
    answers = {}

    def valid(xml):
        document = etree.fromstring(xml)
        schema.assertValid(document)
        return document

    def right_question(number):
        document = valid(requests[number])
        must(document.findtext(f".//{{{NAVET}}}PersonId") == number, "another number")

    def right_answer(number):
        status, xml = register.ask(requests[number])
        must(status == 200, f"status {status}")
        answers[number] = valid(xml)

    for number in everybody:
        check(f"our client's question about {number} is valid", lambda n=number: right_question(n))
        check(f"the answer about {number} is valid", lambda n=number: right_answer(n))

    def words(number, path):
        return [element.text for element in answers[number].iterfind(f".//{path}")]

    def says(what, number, path, expected):
        check(what, lambda: must(words(number, path) == expected, f"{path}: {words(number, path)}"))

    says("Alva has both guardians and both parents", ALVA, "Relationstyp", ["V", "V", "FA", "MO"])
    says("Åsa is guardian for and parent of both", ASA, "Relationstyp", ["VF", "VF", "B", "B"])
    says("Nils is marked confidential", NILS, "Sekretessmarkering", ["J"])
    says("Bo has protected registration", BO, "SkyddadFolkbokforing", ["J"])
    says("Alva is not marked", ALVA, "Sekretessmarkering", [])
    says("Carin is dead", CARIN, "AvregistreringsorsakKod", ["AV"])
    says("David lives abroad", DAVID, "Land", ["NORGE"])
    says("the old number leads to the new", OLD, "HanvisningsPersonNr", [NEW])
    says("the new number points back", NEW, "HanvisningsPersonNr", [OLD])
    says("the new number is not deregistered", NEW, "Avregistrering", [])
    says("nobody is told under a number that nobody has", NOBODY, "Folkbokforingspost", [])

    def refused(change, **how):
        before, after = change
        xml = requests[ALVA]
        must(before in xml, "the sample does not hold what should be changed")
        status, answer = register.ask(xml.replace(before, after), **how)
        must(status == 500, f"status {status}")
        fault = valid(answer).find(f".//{SOAP}Fault")
        must(fault is not None and fault.findtext("faultstring") == "Felaktiga inparametrar", "no fault")

    for what, change in {
        "another namespace": (NAVET.encode(), b"urn:other"),
        "no organisation number": (b"<v1:OrgNr>162021004748</v1:OrgNr>", b""),
        "an unknown organisation": (b"162021004748", b"165560360793"),
        "an unknown order": (b"00000236-FO01-0001", b"99999999-FO01-0001"),
        "a number with a hyphen": (ALVA.encode(), b"20150917-2381"),
        "an element too many": (b"</v1:PersonpostRequest>", b"<v1:Mer/></v1:PersonpostRequest>"),
    }.items():
        check(f"refused: {what}", lambda c=change: refused(c))
        check(f"the schema refuses it too, or the order is merely unknown: {what}", lambda c=change, w=what: must(
            w.startswith("an unknown") or not schema.validate(etree.fromstring(requests[ALVA].replace(*c))), "valid"))

    def ill():
        register.mode("fault")
        status, answer = register.ask(requests[ALVA])
        must(status == 500 and valid(answer).find(f".//{SOAP}Fault") is not None, f"status {status}")

    def silent():
        register.mode("silent")
        try:
            register.ask(requests[ALVA], timeout=1)
        except TimeoutError:
            return
        finally:
            register.mode("answering")
        raise AssertionError("it answered")

    def stranger():
        try:
            register.ask(requests[ALVA], with_certificate=False)
        except (ssl.SSLError, ConnectionError, http.client.HTTPException):
            return
        raise AssertionError("it answered")

    check("an ill register answers with a valid fault", ill)
    check("a silent register does not answer", silent)
    check("nobody without a certificate gets an answer", stranger)


if __name__ == "__main__":
    sys.exit(main())
