-- Document.objects.order_by('pk').filter(**{'data__a.b': 5})

SELECT
  "example_document"."id",
  "example_document"."title",
  "example_document"."data",
  "example_document"."extra"
FROM "example_document"
WHERE
  (
    "example_document"."data" -> 'a.b'
  ) = TO_JSONB(CAST(%s AS DECIMAL))
ORDER BY
  "example_document"."id" ASC;
-- parameters: (5,)
