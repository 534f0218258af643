-- Document.objects.order_by('pk').filter(data__a__in=[1, 2, '1'])

SELECT
  "example_document"."id",
  "example_document"."title",
  "example_document"."data",
  "example_document"."extra"
FROM "example_document"
WHERE
  (
    (
      "example_document"."data" -> 'a'
    ) = TO_JSONB(CAST(%s AS DECIMAL))
    OR (
      "example_document"."data" -> 'a'
    ) = TO_JSONB(CAST(%s AS DECIMAL))
    OR (
      "example_document"."data" -> 'a'
    ) = TO_JSONB(CAST(%s AS TEXT))
  )
ORDER BY
  "example_document"."id" ASC;
-- parameters: (1, 2, '1')
