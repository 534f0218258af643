-- Document.objects.bulk_create([Document(title='a', data={'a': 1}), Document(title='b', data=Value(None, Document.data.field), extra=[])])

INSERT INTO `example_document` (
  `title`,
  `data`,
  `extra`
)
VALUES
  (%s, %s, %s),
  (%s, %s, %s);
-- parameters: ('a', '{"a": 1}', None, 'b', 'null', '[]')
