-- Document.objects.bulk_update([Document(pk=1, data={'a': '%s'}, extra=None), Document(pk=2, data=[1], extra={'b': 1})], ['data', 'extra'])

UPDATE "EXAMPLE_DOCUMENT" SET "DATA" = CASE
  WHEN (
    "EXAMPLE_DOCUMENT"."ID" = %s
  )
  THEN TO_NCLOB(%s)
  WHEN (
    "EXAMPLE_DOCUMENT"."ID" = %s
  )
  THEN TO_NCLOB(%s)
  ELSE NULL
END, "EXTRA" = CASE
  WHEN (
    "EXAMPLE_DOCUMENT"."ID" = %s
  )
  THEN NULL
  WHEN (
    "EXAMPLE_DOCUMENT"."ID" = %s
  )
  THEN TO_NCLOB(%s)
  ELSE NULL
END
WHERE
  "EXAMPLE_DOCUMENT"."ID" IN (%s, %s);
-- parameters: (1, '{"a": "%s"}', 2, '[1]', 1, 2, '{"b": 1}', 1, 2)
