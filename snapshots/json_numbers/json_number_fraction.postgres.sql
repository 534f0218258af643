-- Document.objects.order_by('pk').values_list('pk').filter(Q(data__f=0.1) | Q(data__f=2.25))

SELECT
  "example_document"."id" AS "pk"
FROM "example_document"
WHERE
  (
    (
      "example_document"."data" -> 'f'
    ) = TO_JSONB(CAST(%s AS DECIMAL))
    OR (
      "example_document"."data" -> 'f'
    ) = TO_JSONB(CAST(%s AS DECIMAL))
  )
ORDER BY
  1 ASC;
-- parameters: (Decimal('0.1'), Decimal('2.25'))
