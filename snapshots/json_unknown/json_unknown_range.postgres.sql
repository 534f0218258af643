-- _told(Q(data__f__range=(9, 100)))

SELECT
  "example_document"."id" AS "pk",
  (
    (
      "example_document"."data" -> 'f'
    ) >= TO_JSONB(CAST(%s AS DECIMAL))
    AND (
      "example_document"."data" -> 'f'
    ) <= TO_JSONB(CAST(%s AS DECIMAL))
  ) AS "told"
FROM "example_document"
ORDER BY
  1 ASC;
-- parameters: (9, 100)
