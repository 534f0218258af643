SELECT
  JSONB_EXISTS("example_document"."extra", 'x') AS "told",
  COUNT("example_document"."id") AS "n"
FROM "example_document"
GROUP BY
  JSONB_EXISTS("example_document"."extra", 'x')
ORDER BY
  1 ASC;
-- parameters: ()
