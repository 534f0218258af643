-- _told(Q(extra__contained_by={'x': True, 'y': 1}))

SELECT
  "example_document"."id" AS "pk",
  CAST(%s AS JSONB) @> "example_document"."extra" AS "told"
FROM "example_document"
ORDER BY
  1 ASC;
-- parameters: ('{"x": true, "y": 1}',)
