-- Blog.objects.bulk_create([Blog(name=Upper(Value('new')), tagline='%'), Blog(name='Newer', tagline=Upper(Value('newer')))])

INSERT INTO "example_blog" (
  "name",
  "tagline"
)
VALUES
  (upperUTF8(%s), %s),
  (%s, upperUTF8(%s));
-- parameters: ('new', '%', 'Newer', 'newer')
