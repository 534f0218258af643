-- Author.objects.annotate(v=Chr(Length('name') + 60)).order_by('pk')

SELECT
  "example_author"."id",
  "example_author"."name",
  "example_author"."email",
  decodeXMLComponent(concat('&#', toString((
    lengthUTF8("example_author"."name") + %s
  )), ';')) AS "v"
FROM "example_author"
ORDER BY
  "example_author"."id" ASC;
-- parameters: (60,)
