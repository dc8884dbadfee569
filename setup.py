"Packaging: everything is read from settings.ini"
from configparser import ConfigParser
from pathlib import Path
from shlex import split

from setuptools import find_packages, setup

here = Path(__file__).parent
ini = ConfigParser(delimiters=['='])
ini.read(here/'settings.ini', encoding='utf-8')
s = ini['DEFAULT']

setup(
    name=s['lib_name'], version=s['version'], license='Apache-2.0', author=s['author'], author_email=s['author_email'],
    description=s['description'], keywords=s['keywords'],
    long_description=(here/'README.md').read_text(encoding='utf-8'), long_description_content_type='text/markdown',
    packages=find_packages(include=['conceptbook', 'conceptbook.*']), package_data={'': ['*.pyi'], 'conceptbook': ['py.typed', 'data/weights/*', 'data/pictures/*', 'pages/*.html', 'pages/*.css', 'pages/*.js']}, zip_safe=False,
    python_requires=f">={s['min_python']}", install_requires=split(s['requirements']),
    extras_require={extra: split(s[f'{extra}_requirements']) for extra in ('dev', 'dask', 'ray', 'bench', 'ecg', 'hf')},
    entry_points={'console_scripts': [s['console_scripts']], 'nbdev': ['conceptbook = conceptbook._modidx:d']},
)
