SELECT
  "example_document"."id" AS "pk"
FROM "example_document"
WHERE
  (
    "example_document"."data" #> '{deep,er}'
  ) = TO_JSONB(CAST(%s AS DECIMAL))
ORDER BY
  1 ASC;
-- parameters: (Decimal('1E+25'),)
