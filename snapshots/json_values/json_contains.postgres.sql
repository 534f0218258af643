-- Document.objects.order_by('pk').filter(data__contains={'a': 1})

SELECT
  "example_document"."id",
  "example_document"."title",
  "example_document"."data",
  "example_document"."extra"
FROM "example_document"
WHERE
  "example_document"."data" @> CAST(%s AS JSONB)
ORDER BY
  "example_document"."id" ASC;
-- parameters: ('{"a": 1}',)
