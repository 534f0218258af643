-- _told(Q(extra__has_keys=['x', 'y']))

SELECT
  "example_document"."id" AS "pk",
  (
    JSONB_EXISTS("example_document"."extra", 'x')
    AND JSONB_EXISTS("example_document"."extra", 'y')
  ) AS "told"
FROM "example_document"
ORDER BY
  1 ASC;
-- parameters: ()
