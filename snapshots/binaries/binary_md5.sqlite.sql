-- Picture.objects.order_by('pk').annotate(v=MD5('content'))

-- refused: example.Picture.content: MD5 of a binary is not supported on sqlite@3.31: hash it in Python (https://docs.djangoproject.com/en/stable/ref/models/database-functions/#md5)
