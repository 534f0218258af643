-- Customer.objects.values_list(Upper('city'), flat=True).distinct()

SELECT DISTINCT
  upperUTF8("example_customer"."city") AS "upper1"
FROM "example_customer";
-- parameters: ()
