-- Document.objects.bulk_create([Document(pk=1, title='New', data={'a': [1, None, '%s']}, extra=None), Document(pk=500, title='Newer', data=[], extra={'b': "it's"})], update_conflicts=True, unique_fields=['pk'], update_fields=['data', 'extra'])

INSERT INTO `example_document` (
  `id`,
  `title`,
  `data`,
  `extra`
)
VALUES
  (%s, %s, %s, %s),
  (%s, %s, %s, %s) ON DUPLICATE KEY UPDATE `data` = VALUES(`data`), `extra` = VALUES(`extra`);
-- parameters: (1, 'New', '{"a": [1, null, "%s"]}', None, 500, 'Newer', '[]', '{"b": "it\'s"}')
