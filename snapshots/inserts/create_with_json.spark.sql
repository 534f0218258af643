-- Document.objects.create(pk=500, title='New', data={'a': [1, None, '%s']})

INSERT INTO `example_document` (
  `id`,
  `title`,
  `data`,
  `extra`
)
VALUES
  (%s, %s, %s, %s);
-- parameters: (500, 'New', '{"a": [1, null, "%s"]}', None)
