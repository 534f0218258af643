-- Document.objects.order_by('pk').values_list('pk').filter(data__at=[9, 1e+25])

SELECT
  "example_document"."id" AS "pk"
FROM "example_document"
WHERE
  (
    "example_document"."data" -> 'at'
  ) = CAST(%s AS JSONB)
ORDER BY
  1 ASC;
-- parameters: ('[9, 1e+25]',)
