-- Company.objects.filter(pk=2).update(point_of_contact=Employee(pk=9))

UPDATE "EXAMPLE_COMPANY" SET "POINT_OF_CONTACT_ID" = %s
WHERE
  "EXAMPLE_COMPANY"."ID" = %s;
-- parameters: (9, 2)
