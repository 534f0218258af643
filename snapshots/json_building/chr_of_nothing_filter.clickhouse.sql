-- Person.objects.annotate(v=Chr(Length('nickname') + 60)).filter(v=None).order_by('pk')

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
WHERE
  decodeXMLComponent(
    concat('&#', toString((
      lengthUTF8("example_person"."nickname") + %s
    )), ';')
  ) IS NULL
ORDER BY
  "example_person"."id" ASC;
-- parameters: (60, 60)
