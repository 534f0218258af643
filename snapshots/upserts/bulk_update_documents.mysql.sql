-- Document.objects.bulk_update([Document(pk=1, data={'a': '%s'}, extra=None), Document(pk=2, data=[1], extra={'b': 1})], ['data', 'extra'])

UPDATE `example_document` SET `data` = CASE
  WHEN (
    `example_document`.`id` = %s
  )
  THEN %s
  WHEN (
    `example_document`.`id` = %s
  )
  THEN %s
  ELSE NULL
END, `extra` = CASE
  WHEN (
    `example_document`.`id` = %s
  )
  THEN NULL
  WHEN (
    `example_document`.`id` = %s
  )
  THEN %s
  ELSE NULL
END
WHERE
  `example_document`.`id` IN (%s, %s);
-- parameters: (1, '{"a": "%s"}', 2, '[1]', 1, 2, '{"b": 1}', 1, 2)
