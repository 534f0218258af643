-- Document.objects.order_by('pk').values_list('pk').filter(data__f=9223372036854775808)

SELECT
  "example_document"."id" AS "pk"
FROM "example_document"
WHERE
  (
    "example_document"."data" -> 'f'
  ) = TO_JSONB(CAST(%s AS DECIMAL))
ORDER BY
  1 ASC;
-- parameters: (Decimal('9223372036854775808'),)
