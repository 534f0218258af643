-- every.0001
-- migrations.CreateModel(
--     name='AnExtraordinarilyLongNameOfATable',
--     fields=[
--         ('id', models.BigAutoField(primary_key=True)),
--         ('select', models.IntegerField(db_index=True)),
--         ('an_extraordinarily_long_name_of_a_column', models.IntegerField(unique=True)),
--         ('spaced', models.IntegerField(db_column='two words', null=True, unique=True)),
--         ('order', models.PositiveIntegerField(db_column='Order')),
--     ],
-- )
-- migrations.CreateModel(
--     name='User',
--     fields=[
--         ('id', models.BigAutoField(primary_key=True)),
--         ('n', models.IntegerField()),
--         ('others', models.ManyToManyField(to='every.anextraordinarilylongnameofatable')),
--     ],
--     options={
--         'db_table': 'user',
--     },
-- )

-- every.0001
--
-- Create model AnExtraordinarilyLongNameOfATable
--
CREATE SEQUENCE "every_anextraordinarilylongnameofatable_id_seq";
CREATE TABLE "every_anextraordinarilylongnameofatable" ("id" BIGINT NOT NULL CONSTRAINT "every_anextraordinarilylongnameofatable_pkey" PRIMARY KEY DEFAULT NEXTVAL('"every_anextraordinarilylongnameofatable_id_seq"'), "select" INT NOT NULL, "an_extraordinarily_long_name_of_a_column" INT NOT NULL, "two words" INT, "Order" INT NOT NULL CONSTRAINT "every_anextraordinarilylongnameofatable_Order_check" CHECK ("Order" >= 0));
CREATE UNIQUE INDEX "every_anextraordinarilylongna_an_extraordinarily_long_name__key" ON "every_anextraordinarilylongnameofatable"("an_extraordinarily_long_name_of_a_column");
CREATE UNIQUE INDEX "every_anextraordinarilylongnameofatable_two words_key" ON "every_anextraordinarilylongnameofatable"("two words");
--
-- Create model User
--
CREATE SEQUENCE "user_id_seq";
CREATE TABLE "user" ("id" BIGINT NOT NULL CONSTRAINT "user_pkey" PRIMARY KEY DEFAULT NEXTVAL('"user_id_seq"'), "n" INT NOT NULL);
CREATE SEQUENCE "user_others_id_seq";
CREATE TABLE "user_others" ("id" BIGINT NOT NULL CONSTRAINT "user_others_pkey" PRIMARY KEY DEFAULT NEXTVAL('"user_others_id_seq"'), "user_id" BIGINT NOT NULL, "anextraordinarilylongnameofatable_id" BIGINT NOT NULL);
CREATE INDEX "every_anextraordinarilylongnameofatable_select_ce4eedfc" ON "every_anextraordinarilylongnameofatable"("select");
CREATE UNIQUE INDEX "user_others_user_id_anextraordinarilylongnameofatable_id_070726f1_uniq" ON "user_others"("user_id", "anextraordinarilylongnameofatable_id");
CREATE INDEX "user_others_user_id_8191bd83" ON "user_others"("user_id");
CREATE INDEX "user_others_anextraordinarilylongnameofatable_id_adf3e566" ON "user_others"("anextraordinarilylongnameofatable_id");
