-- _told(Q(extra__contains={'x': True}))

SELECT
  "example_document"."id" AS "pk",
  CASE
    WHEN NOT "example_document"."extra" IS NULL
    THEN (
      JSON_CONTAINS(
        JSON_OBJECT('dialects:document', "example_document"."extra"),
        JSON_OBJECT('dialects:document', CAST(%s AS JSON))
      )
      OR (
        NOT JSON_TYPE(CAST(%s AS JSON)) IN ('ARRAY', 'OBJECT')
        AND JSON_CONTAINS(
          JSON_OBJECT('dialects:document', "example_document"."extra"),
          JSON_OBJECT('dialects:document', JSON_ARRAY(CAST(%s AS JSON)))
        )
      )
    )
  END AS "told"
FROM "example_document"
ORDER BY
  1 ASC;
-- parameters: ('{"x": true}', '{"x": true}', '{"x": true}')
