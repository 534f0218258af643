-- Person.objects.order_by()
--     .values_list('nickname')
--     .union(Person.objects.order_by().values_list('name'), all=True)
--     .order_by()

SELECT
  "EXAMPLE_PERSON"."NICKNAME" AS "NICKNAME"
FROM "EXAMPLE_PERSON"
UNION ALL
SELECT
  "EXAMPLE_PERSON"."NAME" AS "NAME"
FROM "EXAMPLE_PERSON";
-- parameters: ()
