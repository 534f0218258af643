-- Document.objects.order_by('pk').filter(data__b='text')

SELECT
  "example_document"."id",
  "example_document"."title",
  "example_document"."data",
  "example_document"."extra"
FROM "example_document"
WHERE
  (
    "example_document"."data" -> 'b'
  ) = TO_JSONB(CAST(%s AS TEXT))
ORDER BY
  "example_document"."id" ASC;
-- parameters: ('text',)
