-- Person.objects.annotate(v=Chr(Length('nickname') + 60)).order_by('pk')

SELECT
  "example_person"."id",
  "example_person"."name",
  "example_person"."nickname",
  "example_person"."born",
  decodeXMLComponent(
    concat('&#', toString((
      lengthUTF8("example_person"."nickname") + %s
    )), ';')
  ) AS "v"
FROM "example_person"
ORDER BY
  "example_person"."id" ASC;
-- parameters: (60,)
