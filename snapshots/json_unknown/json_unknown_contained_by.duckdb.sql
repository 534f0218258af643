-- _told(Q(extra__contained_by={'x': True, 'y': 1}))

SELECT
  "example_document"."id" AS "pk",
  CASE
    WHEN NOT "example_document"."extra" IS NULL
    THEN (
      JSON_CONTAINS(
        JSON_OBJECT('dialects:document', CAST(%s AS JSON)),
        JSON_OBJECT('dialects:document', "example_document"."extra")
      )
      OR (
        NOT JSON_TYPE("example_document"."extra") IN ('ARRAY', 'OBJECT')
        AND JSON_CONTAINS(
          JSON_OBJECT('dialects:document', CAST(%s AS JSON)),
          JSON_OBJECT('dialects:document', JSON_ARRAY("example_document"."extra"))
        )
      )
    )
  END AS "told"
FROM "example_document"
ORDER BY
  1 ASC;
-- parameters: ('{"x": true, "y": 1}', '{"x": true, "y": 1}')
