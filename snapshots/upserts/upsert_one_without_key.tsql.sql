-- Employee.objects.bulk_create([Employee(firstname='New', lastname='One')], update_conflicts=True, unique_fields=['id'], update_fields=['salary'])

INSERT INTO [example_employee] (
  [firstname],
  [lastname],
  [salary]
)
OUTPUT INSERTED.[id]
VALUES
  (%s, %s, %s);
-- parameters: ('New', 'One', None)
