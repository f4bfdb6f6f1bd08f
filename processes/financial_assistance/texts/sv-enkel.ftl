# Bara det som behöver sägas enklare än i sv.ftl.
