-- _told(Q(data__tags__contains=['red']))

SELECT
  "example_document"."id" AS "pk",
  CASE
    WHEN NOT JSON_EXTRACT("example_document"."data", '$.tags') IS NULL
    THEN (
      JSON_CONTAINS(
        JSON_OBJECT('dialects:document', JSON_EXTRACT("example_document"."data", '$.tags')),
        JSON_OBJECT('dialects:document', CAST(%s AS JSON))
      )
      OR (
        NOT JSON_TYPE(CAST(%s AS JSON)) IN ('ARRAY', 'OBJECT')
        AND JSON_CONTAINS(
          JSON_OBJECT('dialects:document', JSON_EXTRACT("example_document"."data", '$.tags')),
          JSON_OBJECT('dialects:document', JSON_ARRAY(CAST(%s AS JSON)))
        )
      )
    )
  END AS "told"
FROM "example_document"
ORDER BY
  1 ASC;
-- parameters: ('["red"]', '["red"]', '["red"]')
