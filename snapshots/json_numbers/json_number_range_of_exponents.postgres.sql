-- Document.objects.order_by('pk').values_list('pk').filter(data__f__range=(1e-08, 1e+26))

SELECT
  "example_document"."id" AS "pk"
FROM "example_document"
WHERE
  (
    (
      "example_document"."data" -> 'f'
    ) >= TO_JSONB(CAST(%s AS DECIMAL))
    AND (
      "example_document"."data" -> 'f'
    ) <= TO_JSONB(CAST(%s AS DECIMAL))
  )
ORDER BY
  1 ASC;
-- parameters: (Decimal('1E-8'), Decimal('1E+26'))
