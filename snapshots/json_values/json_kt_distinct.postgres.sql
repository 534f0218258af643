SELECT DISTINCT
  (
    "example_document"."data" ->> 'b'
  ) AS "keytexttransform1"
FROM "example_document";
-- parameters: ()
