-- Document.objects.order_by('pk').filter(data__in=[42, 'plain', {}])

SELECT
  "example_document"."id",
  "example_document"."title",
  "example_document"."data",
  "example_document"."extra"
FROM "example_document"
WHERE
  (
    "example_document"."data" = TO_JSONB(CAST(%s AS DECIMAL))
    OR "example_document"."data" = TO_JSONB(CAST(%s AS TEXT))
    OR "example_document"."data" = CAST(%s AS JSONB)
  )
ORDER BY
  "example_document"."id" ASC;
-- parameters: (42, 'plain', '{}')
