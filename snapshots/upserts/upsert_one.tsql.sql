-- Customer.objects.bulk_create([Customer(name='Alicia', email='alice@example.com', city='Oslo', wants_mail=None)], update_conflicts=True, unique_fields=['email'], update_fields=['name', 'city', 'wants_mail'])

MERGE INTO [example_customer]   WITH (HOLDLOCK)
USING (VALUES
  (%s, %s, %s, %s, %s)) AS [excluded]([name], [email], [city], [is_active], [wants_mail])
ON (
  [example_customer].[email] = [excluded].[email]
)
WHEN MATCHED THEN UPDATE SET
  [name] = [excluded].[name],
  [city] = [excluded].[city],
  [wants_mail] = [excluded].[wants_mail]
WHEN NOT MATCHED THEN INSERT ([name], [email], [city], [is_active], [wants_mail]) VALUES (
  [excluded].[name],
  [excluded].[email],
  [excluded].[city],
  [excluded].[is_active],
  [excluded].[wants_mail]
)
OUTPUT INSERTED.[id];;
-- parameters: ('Alicia', 'alice@example.com', 'Oslo', True, None)
