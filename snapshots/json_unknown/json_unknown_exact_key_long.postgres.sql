-- _told(Q(data__f=10 ** 25))

SELECT
  "example_document"."id" AS "pk",
  (
    "example_document"."data" -> 'f'
  ) = TO_JSONB(CAST(%s AS DECIMAL)) AS "told"
FROM "example_document"
ORDER BY
  1 ASC;
-- parameters: (Decimal('10000000000000000000000000'),)
