-- _told(Q(extra__contained_by={'x': True, 'y': 1}))

-- refused: example.Document.extra: the lookup contains or contained_by of a JSON document is not supported on sqlite@3.31: compare the values at their keys (https://www.sqlite.org/json1.html)
