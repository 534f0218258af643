-- Blog.objects.annotate(v=JSONObject(pk='pk', name=Lower('name'), one=Value(1), nested=JSONObject(tag='tagline')))
--     .order_by('pk')

SELECT
  "EXAMPLE_BLOG"."ID",
  "EXAMPLE_BLOG"."NAME",
  "EXAMPLE_BLOG"."TAGLINE",
  JSON_OBJECT(
    'pk' VALUE "EXAMPLE_BLOG"."ID",
    'name' VALUE LOWER("EXAMPLE_BLOG"."NAME"),
    'one' VALUE %s,
    'nested' VALUE JSON_OBJECT('tag' VALUE "EXAMPLE_BLOG"."TAGLINE" RETURNING CLOB) FORMAT JSON RETURNING CLOB
  ) AS "V"
FROM "EXAMPLE_BLOG"
ORDER BY
  "EXAMPLE_BLOG"."ID" ASC;
-- parameters: (1,)
