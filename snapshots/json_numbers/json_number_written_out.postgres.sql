-- Document.objects.order_by('pk')
--     .values_list('pk')
--     .filter(Q(data__f=10 ** 25) | Q(extra__same=10 ** 25))

SELECT
  "example_document"."id" AS "pk"
FROM "example_document"
WHERE
  (
    (
      "example_document"."data" -> 'f'
    ) = TO_JSONB(CAST(%s AS DECIMAL))
    OR (
      "example_document"."extra" -> 'same'
    ) = TO_JSONB(CAST(%s AS DECIMAL))
  )
ORDER BY
  1 ASC;
-- parameters: (Decimal('10000000000000000000000000'), Decimal('10000000000000000000000000'))
