-- _told(Q(extra__has_key='x') | Q(data__a=1))

SELECT
  "example_document"."id" AS "pk",
  (
    JSONB_EXISTS("example_document"."extra", 'x')
    OR (
      "example_document"."data" -> 'a'
    ) = TO_JSONB(CAST(%s AS DECIMAL))
  ) AS "told"
FROM "example_document"
ORDER BY
  1 ASC;
-- parameters: (1,)
