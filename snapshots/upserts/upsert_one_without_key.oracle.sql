-- Employee.objects.bulk_create([Employee(firstname='New', lastname='One')], update_conflicts=True, unique_fields=['id'], update_fields=['salary'])

INSERT INTO "EXAMPLE_EMPLOYEE" (
  "FIRSTNAME",
  "LASTNAME",
  "SALARY"
)
VALUES
  (%s, %s, TO_NUMBER(%s));
-- parameters: ('New', 'One', None)
