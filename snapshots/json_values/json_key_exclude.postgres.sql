-- Document.objects.order_by('pk').exclude(data__a=1)

SELECT
  "example_document"."id",
  "example_document"."title",
  "example_document"."data",
  "example_document"."extra"
FROM "example_document"
WHERE
  NOT (
    (
      "example_document"."data" -> 'a'
    ) = TO_JSONB(CAST(%s AS DECIMAL))
  )
ORDER BY
  "example_document"."id" ASC;
-- parameters: (1,)
