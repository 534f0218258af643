-- Document.objects.order_by('pk').filter(**{'data__dou"ble': 3})

-- refused: example.Document.data: a quotation mark in a JSON key is not supported on sqlite@3.31: rename the key (https://www.sqlite.org/json1.html)
