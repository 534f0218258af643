-- Picture.objects.order_by('pk').annotate(v=MD5('content'))

-- refused: MD5 of a binary is not supported on sqlite@3.31: hash it in Python
