-- _told(Q(extra__in=[{'x': True}, []]))

SELECT
  "example_document"."id" AS "pk",
  "example_document"."extra" IN (%s, %s) AS "told"
FROM "example_document"
ORDER BY
  1 ASC;
-- parameters: ('{"x": true}', '[]')
