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
