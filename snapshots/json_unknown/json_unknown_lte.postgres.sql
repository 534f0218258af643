-- _told(Q(data__f__lte='9'))

SELECT
  "example_document"."id" AS "pk",
  (
    "example_document"."data" -> 'f'
  ) <= TO_JSONB(CAST(%s AS TEXT)) AS "told"
FROM "example_document"
ORDER BY
  1 ASC;
-- parameters: ('9',)
