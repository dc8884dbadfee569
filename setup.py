"Packaging for conceptbook; every setting lives in settings.ini."
import shlex
from configparser import ConfigParser
from pathlib import Path

import setuptools

config = ConfigParser(delimiters=['='])
config.read('settings.ini', encoding='utf-8')
cfg = config['DEFAULT']
lib = cfg['lib_path']
extras = {name: shlex.split(cfg[f'{name}_requirements']) for name in ('dev', 'dask', 'ray')}

setuptools.setup(
    name=cfg['lib_name'], version=cfg['version'], description=cfg['description'], keywords=cfg['keywords'],
    author=cfg['author'], author_email=cfg['author_email'], license='Apache-2.0', url=cfg['git_url'],
    packages=setuptools.find_packages(include=[lib, f'{lib}.*']),
    package_data={lib: ['py.typed', 'data/*']}, include_package_data=True,
    python_requires='>=' + cfg['min_python'],
    install_requires=shlex.split(cfg['requirements']), extras_require=extras,
    long_description=Path('README.md').read_text(encoding='utf-8'), long_description_content_type='text/markdown',
    project_urls={'Documentation': cfg['doc_host'] + cfg['doc_baseurl']},
    entry_points={'nbdev': [f'{lib} = {lib}._modidx:d'], 'console_scripts': [cfg['console_scripts']]},
    zip_safe=False,
)
