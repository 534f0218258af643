-- _told(Q(data__a__b__has_key='c'))

SELECT
  "example_document"."id" AS "pk",
  JSONB_EXISTS((
    "example_document"."data" #> '{a,b}'
  ), 'c') AS "told"
FROM "example_document"
ORDER BY
  1 ASC;
-- parameters: ()
