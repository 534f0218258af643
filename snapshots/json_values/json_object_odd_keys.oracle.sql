-- Blog.objects.annotate(v=JSONObject(**{'a b': 'pk', "it's": 'name'})).order_by('pk')

SELECT
  "EXAMPLE_BLOG"."ID",
  "EXAMPLE_BLOG"."NAME",
  "EXAMPLE_BLOG"."TAGLINE",
  JSON_OBJECT(
    'a b' VALUE "EXAMPLE_BLOG"."ID",
    'it''s' VALUE "EXAMPLE_BLOG"."NAME" RETURNING CLOB
  ) AS "V"
FROM "EXAMPLE_BLOG"
ORDER BY
  "EXAMPLE_BLOG"."ID" ASC;
-- parameters: ()
