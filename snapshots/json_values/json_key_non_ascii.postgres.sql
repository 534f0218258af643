-- Document.objects.order_by('pk').filter(data__ключ=6)

SELECT
  "example_document"."id",
  "example_document"."title",
  "example_document"."data",
  "example_document"."extra"
FROM "example_document"
WHERE
  (
    "example_document"."data" -> 'ключ'
  ) = TO_JSONB(CAST(%s AS DECIMAL))
ORDER BY
  "example_document"."id" ASC;
-- parameters: (6,)
