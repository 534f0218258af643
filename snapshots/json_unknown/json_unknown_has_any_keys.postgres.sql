-- _told(Q(extra__has_any_keys=['x', 'a']))

SELECT
  "example_document"."id" AS "pk",
  (
    JSONB_EXISTS("example_document"."extra", 'x')
    OR JSONB_EXISTS("example_document"."extra", 'a')
  ) AS "told"
FROM "example_document"
ORDER BY
  1 ASC;
-- parameters: ()
